import { expect, test } from 'vitest';
import { whyUnreadable } from '../../documents/unreadable.ts';

test.each([
  ['ENOENT', 'a.txt is not there: check the name.'],
  ['EACCES', 'a.txt may not be read by this user: change its permissions.'],
  ['ELOOP', 'a.txt is a link that leads in a circle: name what it should lead to.'],
  ['EIO', 'a.txt could not be read (EIO): try again, or leave it out.'],
])('%s', (code, sentence) => {
  expect(whyUnreadable('a.txt', Object.assign(new Error('no'), { code })).message).toBe(sentence);
});
