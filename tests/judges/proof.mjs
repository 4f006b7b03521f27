// Reads {proof, committee} pairs from standard input, one JSON object a line; prints "accepted" or "refused" for each.
import { createInterface } from "node:readline";
import { Committee, Proof } from "@iota/proof-of-inclusion";

for await (const line of createInterface({ input: process.stdin })) {
  const { proof, committee } = JSON.parse(line);
  try {
    Proof.fromJSON(JSON.stringify(proof)).verify(Committee.fromJSON(JSON.stringify(committee)));
    console.log("accepted");
  } catch {
    console.log("refused");
  }
}
