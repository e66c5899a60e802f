/** The player's element under its name, which in the course its start gives it. */
import {CoursePlayerElement} from '../../src/components/shell/course-player.ts';

customElements.define('course-player', CoursePlayerElement);
