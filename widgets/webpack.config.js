// Names instead of counters and a fixed context: the same sources give the same bytes in any checkout.
module.exports = {
  context: __dirname,
  optimization: { moduleIds: "named", chunkIds: "named" },
};
