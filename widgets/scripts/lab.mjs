// The JupyterLab extension: lib/ -> journeys/labextension, by Jupyter's own builder.
import { run, tool } from "./places.mjs";

run(tool("jupyter-builder"), ["build", "."]);
