package kz.daiar.registry.importing;

import java.util.List;
import kz.daiar.papers.Cell;
import kz.daiar.papers.TableVisitor;

/** Takes the rows of the files one by one, recognises each sheet by its headers and stages its rows. */
final class Intake implements TableVisitor {

    private final Forms forms;
    private final CellReader reader;
    private final Staging staging;
    private int fileNo;
    private int sheetNo;
    private String sheetName;
    private Recognition sheet;

    Intake(Forms forms, KnownCodes codes, Staging staging) {
        this.forms = forms;
        this.reader = new CellReader(codes);
        this.staging = staging;
    }

    void file(int number) {
        fileNo = number;
    }

    /** Whether no file had so much as a header row: of what kind they are, nobody can know. */
    boolean isEmpty() {
        return sheetNo == 0;
    }

    @Override
    public void sheet(String name) {
        sheetName = name;
        sheet = null;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        if (sheet == null) {
            recognise(cells);
        } else {
            staging.add(sheetNo, number, sheet.form().name(), StagedRow.of(sheet, reader, cells));
        }
    }

    private void recognise(List<Cell> headers) {
        sheet = Recognition.of(forms, headers);
        if (!sheet.missing().isEmpty()) {
            throw new UnknownSheet(sheetName, sheet.form().name(), sheet.missing());
        }
        staging.sheet(++sheetNo, fileNo, sheetName, sheet.form().name(), sheet.headers(headers));
    }
}
