import { URLExt } from "@jupyterlab/coreutils";
import { ServerConnection } from "@jupyterlab/services";

export interface ServerQuestion {
  method: string;
  params: unknown;
  language: string;
  journey: unknown;
  path: string;
}

/** Asks Python on the Jupyter server: a document has no kernel. Fails with the server's sentence. */
export async function askServer(
  question: ServerQuestion,
  settings: ServerConnection.ISettings,
): Promise<unknown> {
  const address = URLExt.join(settings.baseUrl, "journeys/api");
  const response = await ServerConnection.makeRequest(
    address,
    { method: "POST", body: JSON.stringify(question), headers: { "Content-Type": "application/json" } },
    settings,
  );
  const answer = (await response.json().catch(() => ({}))) as {
    result?: unknown;
    error?: { message?: string };
  };
  if (!response.ok) throw new Error(answer.error?.message ?? response.statusText);
  return answer.result;
}
