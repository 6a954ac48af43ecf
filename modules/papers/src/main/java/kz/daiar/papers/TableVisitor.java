package kz.daiar.papers;

import java.util.List;

/** Takes the rows of a file one by one, so that no file is ever held in memory. */
public interface TableVisitor {

    /** A sheet begins; its rows follow. */
    void sheet(String name);

    /** A row that is not blank; {@code number} is its number in the file, the first row is 1. */
    void row(int number, List<Cell> cells);
}
