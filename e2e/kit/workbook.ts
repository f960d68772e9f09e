// The smallest workbook that a spreadsheet program opens: one sheet, its cells texts.

import { crc32 } from "node:zlib";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function sheet(rows: string[][]): string {
  const cell = (text: string, row: number, column: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const line = (cells: string[], row: number): string =>
    `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join("")}</row>`;
  return `<worksheet xmlns="${SHEET}"><sheetData>${rows.map(line).join("")}</sheetData></worksheet>`;
}

/** A workbook with one sheet of these rows; at most 26 columns. */
export function workbook(name: string, rows: string[][]): Buffer {
  const link = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return stored([
    ["_rels/.rels", link("officeDocument", "xl/workbook.xml")],
    ["xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml")],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    ["xl/worksheets/sheet1.xml", sheet(rows)],
  ]);
}

/** A ZIP file whose parts are not packed. */
function stored(parts: [string, string][]): Buffer {
  const [files, entries]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of parts) {
    const [label, body] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(label.length, 22);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    entries.push(entry, label);
    files.push(Buffer.from("PK\x03\x04", "latin1"), common, label, body);
    at += 4 + common.length + label.length + body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}
