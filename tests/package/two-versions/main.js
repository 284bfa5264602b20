import { define } from './other/dist/index.js';

define();
define('plan-indicators-other');
