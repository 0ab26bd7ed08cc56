package cop.check;

import cop.model.Source;

/**
 * One place that a check found.
 *
 * @param text what is so, and what to write or which command to run
 * @param past whether it can no longer be changed: then it is never more than advice
 */
public record Finding(Source place, String text, boolean past) {

    static Finding at(Source place, String text) {
        return new Finding(place, text, false);
    }
}
