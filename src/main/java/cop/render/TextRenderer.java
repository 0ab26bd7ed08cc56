package cop.render;

import cop.view.Answer;
import java.util.List;

/** Shows the view of an answer in columns and paragraphs that fit the page. */
final class TextRenderer implements Renderer {

    @Override
    public String render(Answer answer, Page page) {
        List<String> lines = answer.view().fold(new TextLines(page, page.width()));
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        StringBuilder out = new StringBuilder();
        for (String line : lines.subList(0, end)) {
            out.append(line).append('\n');
        }
        return out.toString();
    }
}
