package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.reserve.Activities;
import kz.daiar.reserve.Conversion;
import kz.daiar.reserve.FilledPosition;
import kz.daiar.reserve.ReserveFigures;
import kz.daiar.reserve.ReserveMember;

/** Whether the reserve works: who was appointed from it and past it, who stands in it, and with whom nobody works. */
@Named
@RequestScoped
public class ReserveFiguresPage {

    private static final int YEARS = 10;
    private static final int ROWS = 50;

    @Inject
    ReserveFigures figures;

    @Inject
    Activities activities;

    @Inject
    HouseDay day;

    @Inject
    PageTexts texts;

    private String employer;
    private Integer year;
    private MemberBand band;
    private int page = 1;
    private List<FilledPosition> filled;
    private List<Conversion> conversions;
    private List<ReserveMember> members;
    private List<ReserveMember> chosen;
    private Bar idle;
    private List<ActivityRow> odd;

    /** A band of the spread and how many members are in it. */
    public record Bar(MemberBand band, long people, long of, String query) {

        public String key() {
            return Door.textKey("figures.band", band);
        }
    }

    /** The latest appointments to positions a reserve is kept for, from the reserve and past it; the workbook holds all. */
    public List<FilledPosition> getFilled() {
        return allFilled().stream().limit(ROWS).toList();
    }

    /** How many there are. */
    public int getFilledTotal() {
        return allFilled().size();
    }

    private List<FilledPosition> allFilled() {
        if (filled == null) {
            filled = figures.filled(employer, year);
        }
        return filled;
    }

    public List<Conversion> getConversions() {
        if (conversions == null) {
            conversions = Conversion.of(allFilled());
        }
        return conversions;
    }

    private List<ReserveMember> all() {
        if (members == null) {
            members = figures.members(employer, year);
        }
        return members;
    }

    /** A page of those in the reserve, of the band asked for. */
    public List<ReserveMember> getMembers() {
        return ofBand().stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
    }

    /** How many there are. */
    public int getMembersTotal() {
        return ofBand().size();
    }

    public boolean isMore() {
        return page * ROWS < getMembersTotal();
    }

    private List<ReserveMember> ofBand() {
        if (chosen == null) {
            chosen = all().stream()
                    .filter(one -> band == null || holds(band, one))
                    .toList();
        }
        return chosen;
    }

    private boolean holds(MemberBand of, ReserveMember member) {
        return of == MemberBand.IDLE ? figures.isIdle(member) : of.holds(member);
    }

    public List<Bar> getAges() {
        return bars(MemberBand.AGES);
    }

    public List<Bar> getTenures() {
        return bars(MemberBand.TENURES);
    }

    private List<Bar> bars(List<MemberBand> bands) {
        return bands.stream().map(this::bar).toList();
    }

    private Bar bar(MemberBand one) {
        long people = all().stream().filter(member -> holds(one, member)).count();
        return new Bar(one, people, all().size(), query().with("band", one).toString());
    }

    /** Those nobody works with. */
    public Bar getIdle() {
        if (idle == null) {
            idle = bar(MemberBand.IDLE);
        }
        return idle;
    }

    public boolean isIdle(ReserveMember member) {
        return figures.isIdle(member);
    }

    /** Who acts for somebody without an end or past it. */
    @Transactional
    public List<ActivityRow> getOdd() {
        if (odd == null) {
            odd = activities.odd().stream()
                    .map(one -> ActivityRow.of(one, day.today()))
                    .toList();
        }
        return odd;
    }

    /** All there is on this page, as a workbook. */
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, texts.say("figures.title")))) {
            var sheets = new ReserveBook(texts, book);
            sheets.conversions(getConversions());
            sheets.filled(allFilled());
            sheets.members(ofBand(), figures::isIdle);
        }
        faces.responseComplete();
    }

    /** The years one may look at, the present one first. */
    public List<String> getYears() {
        int present = day.today().getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(present - back))
                .toList();
    }

    private Query query() {
        return new Query().with("employer", employer).with("year", year);
    }

    public String getQuery() {
        return query().with("band", band).toString();
    }

    /** A year as people write it, without a separator of thousands. */
    public String written(int one) {
        return String.valueOf(one);
    }

    /** The day the members are looked at. */
    public String getMembersOn() {
        return all().isEmpty() ? null : day.written(all().get(0).day());
    }

    public String getBandKey() {
        return band == null ? null : Door.textKey("figures.band", band);
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer asked) {
        year = asked;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int asked) {
        page = Math.max(1, asked);
    }

    public MemberBand getBand() {
        return band;
    }

    public void setBand(MemberBand asked) {
        band = asked;
    }
}
