package cop.render.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Optional;

/** Lays out scripts that run from right to left: parts a paragraph by direction, joins letters, and turns them around. */
final class RightToLeft implements BidiReorderer {

    @Override
    public String shapeText(String text) {
        return ArabicForms.of(text);
    }

    /** What follows has no use for letters that are not joined. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    /** A text that runs to the left, as it is written from the left; marks stay behind their letters, brackets are mirrored. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            out.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return out.toString();
    }

    private static String mirrored(String cluster) {
        String pairs = "()[]{}<>«»‹›";
        int place = cluster.length() == 1 ? pairs.indexOf(cluster) : -1;
        return place < 0 ? cluster : String.valueOf(pairs.charAt(place ^ 1));
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Parts one paragraph after the other into runs of one direction, in the order in which they are read. */
    static final class Splitter implements BidiSplitter {

        private Optional<Bidi> paragraph = Optional.empty();

        @Override
        public void setParagraph(String text, byte direction) {
            int flag = switch (direction) {
                case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            };
            paragraph = Optional.of(new Bidi(text, flag));
        }

        @Override
        public int countTextRuns() {
            return paragraph.orElseThrow().getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            Bidi bidi = paragraph.orElseThrow();
            int start = bidi.getRunStart(run);
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
