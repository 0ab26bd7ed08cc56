package cop.matching;

import java.util.Arrays;

/** Gives every row a column of its own so that the sum of the costs is the least possible (Kuhn and Munkres, in cubic time). */
public final class CheapestMatching {

    private static final long INFINITE = Long.MAX_VALUE / 2;

    private final long[][] cost;
    private final int rows;
    private final int columns;
    // Row and column 0 stand for "not matched"; the potentials keep every reduced cost at 0 or above.
    private final long[] rowPotential;
    private final long[] columnPotential;
    private final int[] rowOf;
    private final int[] before;

    private CheapestMatching(long[][] cost) {
        this.cost = cost;
        rows = cost.length;
        columns = rows == 0 ? 0 : cost[0].length;
        if (rows > columns) {
            throw new IllegalArgumentException(rows + " rows do not fit into " + columns + " columns");
        }
        rowPotential = new long[rows + 1];
        columnPotential = new long[columns + 1];
        rowOf = new int[columns + 1];
        before = new int[columns + 1];
    }

    /**
     * The column of each row.
     *
     * @param cost by row and column, at least as many columns as rows; each so small that all of them can be added up
     */
    public static int[] of(long[][] cost) {
        return new CheapestMatching(cost).solve();
    }

    private int[] solve() {
        for (int row = 1; row <= rows; row++) {
            augment(shortestPath(row));
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** The free column at the end of the cheapest chain of moves that makes room for a row. */
    private int shortestPath(int row) {
        rowOf[0] = row;
        long[] slack = new long[columns + 1];
        boolean[] reached = new boolean[columns + 1];
        Arrays.fill(slack, INFINITE);
        int column = 0;
        do {
            reached[column] = true;
            column = nearest(column, slack, reached);
        } while (rowOf[column] != 0);
        return column;
    }

    private int nearest(int from, long[] slack, boolean[] reached) {
        int row = rowOf[from];
        long least = INFINITE;
        int nearest = 0;
        for (int column = 1; column <= columns; column++) {
            if (reached[column]) {
                continue;
            }
            long reduced = cost[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                before[column] = from;
            }
            if (slack[column] < least) {
                least = slack[column];
                nearest = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (reached[column]) {
                rowPotential[rowOf[column]] += least;
                columnPotential[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return nearest;
    }

    private void augment(int free) {
        int column = free;
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }
}
