package cop.view;

import java.util.List;
import java.util.Optional;

/**
 * Figures that are drawn where a format can draw.
 *
 * @param legend how to read the drawings, where they are drawn
 * @param groups the drawings, in order
 * @param instead what says the same without a drawing
 * @param complete whether the drawings leave nothing unsaid; else the other stands below them
 */
public record Chart(String legend, List<Group> groups, View instead, boolean complete) implements View {

    /**
     * Drawings that belong together.
     *
     * @param title what they have in common; empty where that needs no words
     */
    public record Group(String title, List<Drawing> drawings) {

        public Group {
            drawings = List.copyOf(drawings);
        }
    }

    /** One drawing, with a name before it and words behind it that say what it shows. */
    public sealed interface Drawing permits Mark, Line {

        /** What it is called. */
        String name();

        /** What it shows, for those who cannot see it as for those who can. */
        String words();
    }

    /**
     * A share on a scale from none to all.
     *
     * @param at from 0 to 1
     * @param likely between what it could easily have been, from 0 to 1; absent where that is not said
     * @param limits where the scale changes its meaning, from 0 to 1
     */
    public record Mark(String name, String words, double at, Optional<Stretch> likely, List<Double> limits)
            implements Drawing {

        public Mark {
            limits = List.copyOf(limits);
        }
    }

    /** A part of a scale from 0 to 1. */
    public record Stretch(double from, double to) {}

    /**
     * A figure from one time to the next.
     *
     * @param points from 0 to 1, at least one
     */
    public record Line(String name, String words, List<Double> points) implements Drawing {

        public Line {
            points = List.copyOf(points);
        }
    }

    public Chart {
        groups = List.copyOf(groups);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.chart(this);
    }
}
