// A page at another origin than the map’s.
import { createServer } from "node:http";

/** Serves an article with that body until it is closed. The page keeps all messages in `got`. */
export async function article(body) {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,"><script>got=[];addEventListener("message",({data})=>got.push(data))</script>${body}`,
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}
