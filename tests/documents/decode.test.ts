import { describe, expect, test } from 'vitest';
import { decode } from '../../documents/files/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
/** 규범 in EUC-KR. */
const KOREAN = '\xb1\xd4\xb9\xfc';

describe('decoded', () => {
  test.each([
    ['UTF-8', 'text', utf8('규범 3'), '규범 3'],
    ['nothing', 'text', utf8(''), ''],
    ['UTF-8 with a byte order mark', 'text', utf8('\uFEFFNorm 3'), 'Norm 3'],
    ['UTF-16, little endian', 'text', utf16le('\uFEFF규범 3'), '규범 3'],
    ['UTF-16, big endian', 'text', utf16be('\uFEFF규범 3'), '규범 3'],
    ['line ends unchanged', 'text', utf8('a\r\nb\rc'), 'a\r\nb\rc'],
    [
      'a declaration in plain text, where it does not count',
      'text',
      utf8('<meta charset=euc-kr>é'),
      '<meta charset=euc-kr>é',
    ],
    ['a page without a declaration', 'html', utf8('<p>é'), '<p>é'],
    ['charset', 'html', latin1('<meta charset="windows-1252">\x96'), '<meta charset="windows-1252">–'],
    ['charset without quotes', 'html', latin1(`<META CHARSET=euc-kr>${KOREAN}`), '<META CHARSET=euc-kr>규범'],
    [
      'http-equiv',
      'html',
      latin1(`<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">${KOREAN}`),
      '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">규범',
    ],
    [
      'a charset in another meta element',
      'html',
      utf8('<meta name="x" content="text; charset=euc-kr">é'),
      '<meta name="x" content="text; charset=euc-kr">é',
    ],
    ['a declaration in a comment', 'html', utf8('<!-- <meta charset=euc-kr> -->é'), '<!-- <meta charset=euc-kr> -->é'],
    ['a byte order mark before a declaration', 'html', utf8('\uFEFF<meta charset=euc-kr>é'), '<meta charset=euc-kr>é'],
    ['an unknown encoding, which browsers ignore', 'html', utf8('<meta charset=klingon>é'), '<meta charset=klingon>é'],
    ['charset without a value', 'html', utf8('<meta content="charset">é'), '<meta content="charset">é'],
    ['UTF-16 declared in ASCII', 'html', utf8('<meta charset=utf-16>é'), '<meta charset=utf-16>é'],
    [
      'an XML declaration',
      'xhtml',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?>\xe9'),
      '<?xml version="1.0" encoding="ISO-8859-1"?>é',
    ],
    [
      'an XML declaration before meta',
      'xhtml',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><meta charset="utf-8"/>\xe9'),
      '<?xml version="1.0" encoding="ISO-8859-1"?><meta charset="utf-8"/>é',
    ],
    ['meta in XHTML', 'xhtml', latin1('<meta charset="windows-1252"/>\x96'), '<meta charset="windows-1252"/>–'],
  ] as const)('%s', (_, kind, bytes, text) => {
    expect(decode(bytes, kind, 'a')).toBe(text);
  });
});

describe('refused', () => {
  test.each([
    [
      'bytes that are not UTF-8',
      'text',
      latin1('\xe9t\xe9'),
      'a is not valid UTF-8 and declares no other encoding: save it as UTF-8.',
    ],
    [
      'a page without a declaration',
      'html',
      latin1(KOREAN),
      'other encoding: declare its charset, or save it as UTF-8.',
    ],
    ['half a character', 'text', utf8('é').subarray(0, 1), 'a is not valid UTF-8'],
    [
      'half a UTF-16 unit',
      'text',
      utf16le('\uFEFFab').subarray(0, 5),
      'a is not valid UTF-16LE, the encoding that it declares',
    ],
    [
      'a false declaration',
      'html',
      latin1('<meta charset=utf-8>\xe9'),
      'a is not valid UTF-8, the encoding that it declares',
    ],
    [
      'an encoding that browsers refuse',
      'html',
      utf8('<meta charset=iso-2022-kr>'),
      'a declares the encoding "replacement"',
    ],
    ['UTF-16 without a byte order mark', 'text', utf16le('Norm 3'), 'a contains NUL bytes'],
  ] as const)('%s', (_, kind, bytes, sentence) => {
    expect(() => decode(bytes, kind, 'a')).toThrow(sentence);
  });
});
