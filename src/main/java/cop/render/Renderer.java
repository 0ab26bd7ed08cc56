package cop.render;

import cop.view.Answer;

/** Shows an answer in one format. */
interface Renderer {

    /** The whole output, ending in a line break; empty where there is nothing to show. */
    String render(Answer answer, Page page);
}
