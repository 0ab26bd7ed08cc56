package cop.render;

import cop.view.Answer;
import cop.view.Bullets;
import java.util.List;
import java.util.Map;

/** A PDF that names people in several scripts. */
public final class SamplePdf {

    /** Names in isiZulu, Tshivenḓa and Arabic. */
    public static final List<String> NAMES =
            List.of("Nkosingiphile Dlamini", "Ṱhoho Ḽiṅwe Ṋowa wa Tshivenḓa", "ليلى الهاشمي", "Zoë Müller-Ångström");

    private SamplePdf() {}

    public static byte[] file() {
        Page page = new Page("Names", 80, false, true, false, Templates.builtIn());
        return Format.PDF.file(new Answer(Map.of(), new Bullets(false, NAMES)), page);
    }
}
