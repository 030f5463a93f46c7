// Compares two .docx with Docxodus and writes the redline: ORIGINAL REVISED REDLINE.
// To be run from a folder beside the installed package, where the import is looked up.
import { readFile, writeFile } from 'node:fs/promises';
import { initialize, compareDocuments } from 'docxodus/core';

const [original, revised, redline] = process.argv.slice(2);
await initialize();
await writeFile(redline, await compareDocuments(await readFile(original), await readFile(revised)));
