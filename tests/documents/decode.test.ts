import { describe, expect, test } from 'vitest';
import { decode } from '../../documents/files/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
/** 규범 in EUC-KR. */
const KOREAN = '\xb1\xd4\xb9\xfc';

describe('what is decoded', () => {
  test.each([
    ['UTF-8', 'text', utf8('규범 3'), '규범 3'],
    ['nothing', 'text', utf8(''), ''],
    ['UTF-8 with a mark', 'text', utf8('\uFEFFNorm 3'), 'Norm 3'],
    ['UTF-16, little end first', 'text', utf16le('\uFEFF규범 3'), '규범 3'],
    ['UTF-16, big end first', 'text', utf16be('\uFEFF규범 3'), '규범 3'],
    ['line ends as they are', 'text', utf8('a\r\nb\rc'), 'a\r\nb\rc'],
    ['a declaration in a text, which is none', 'text', utf8('<meta charset=euc-kr>é'), '<meta charset=euc-kr>é'],
    ['a page without declaration', 'html', utf8('<p>é'), '<p>é'],
    ['charset', 'html', latin1('<meta charset="windows-1252">\x96'), '<meta charset="windows-1252">–'],
    ['charset without quotes', 'html', latin1(`<META CHARSET=euc-kr>${KOREAN}`), '<META CHARSET=euc-kr>규범'],
    [
      'http-equiv',
      'html',
      latin1(`<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">${KOREAN}`),
      '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">규범',
    ],
    [
      'a charset in another content',
      'html',
      utf8('<meta name="x" content="text; charset=euc-kr">é'),
      '<meta name="x" content="text; charset=euc-kr">é',
    ],
    ['a comment', 'html', utf8('<!-- <meta charset=euc-kr> -->é'), '<!-- <meta charset=euc-kr> -->é'],
    ['a mark before a declaration', 'html', utf8('\uFEFF<meta charset=euc-kr>é'), '<meta charset=euc-kr>é'],
    ['UTF-16 declared in ASCII', 'html', utf8('<meta charset=utf-16>é'), '<meta charset=utf-16>é'],
    [
      'an XML declaration',
      'xhtml',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?>\xe9'),
      '<?xml version="1.0" encoding="ISO-8859-1"?>é',
    ],
  ] as const)('%s', (_, kind, bytes, text) => {
    expect(decode(bytes, 'a', kind)).toBe(text);
  });
});

describe('what is refused', () => {
  test.each([
    ['other bytes than UTF-8', 'text', latin1('\xe9t\xe9'), 'a is not written in UTF-8 and does not say in what'],
    ['a page in bytes of which it says nothing', 'html', latin1(KOREAN), 'a is not written in UTF-8'],
    ['half a character', 'text', utf8('é').subarray(0, 1), 'a is not written in UTF-8'],
    ['half a UTF-16 unit', 'text', utf16le('\uFEFFab').subarray(0, 5), 'a begins with the mark of UTF-16LE'],
    [
      'a false declaration',
      'html',
      latin1('<meta charset=utf-8>\xe9'),
      'a says that it is written in utf-8 but is not',
    ],
    ['an unknown encoding', 'html', utf8('<meta charset=klingon>'), 'a says that it is written in "klingon"'],
    ['UTF-16 without a mark', 'text', utf16le('Norm 3'), 'a holds zero bytes'],
  ] as const)('%s', (_, kind, bytes, sentence) => {
    expect(() => decode(bytes, 'a', kind)).toThrow(sentence);
  });
});
