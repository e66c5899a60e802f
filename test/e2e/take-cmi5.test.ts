import {it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {content, takeAu} from './take-au.ts';

const site = useBuiltSite();

it('an AU from its zip is failed, left, resumed and passed by the rules', () =>
  takeAu({...site(), files: content().files, host: '127.0.0.1'}));
