import { readFileSync } from "node:fs";
import { buildService } from "./service.js";

const service = await buildService({ bytes: 1_048_576, milliseconds: 5_000 });
if (process.argv.includes("--serve")) {
  console.log(await service.listen({ port: Number(process.env["PORT"] ?? 3000) }));
} else {
  const headers = { "content-type": "application/json" };
  for (const payload of [
    readFileSync("examples/pekppp/evidence.json", "utf8"),
    '{"subject": "a", "answers": {"parkir": 3}}',
  ]) {
    const { statusCode, body } = await service.inject({ method: "POST", url: "/score/pekppp@2024", headers, payload });
    console.log(`POST /score/pekppp@2024\n${statusCode} ${JSON.stringify(JSON.parse(body), null, 2)}\n`);
  }
  await service.close();
}
