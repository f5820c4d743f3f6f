import type { Desk } from '../desk.js';
import { authorScene } from './author-scene.js';
import { resultsScene } from './results-scene.js';
import { workScene, type Scene } from './scene.js';

/** What is to be seen in the mode of a desk. */
export function sceneOf(desk: Desk): Scene {
  switch (desk.model.mode) {
    case 'results':
      return resultsScene(desk);
    case 'author':
      return authorScene(desk);
    case 'work':
    case 'local':
      return workScene(desk);
  }
}
