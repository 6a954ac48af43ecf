package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.duties.SimulatedDuty;
import kz.daiar.duties.SimulatedDuty.Side;
import kz.daiar.duties.SimulatedFigures;
import kz.daiar.duties.SimulatedFilter;
import kz.daiar.duties.SimulatedRow;
import kz.daiar.duties.Simulation;
import kz.daiar.duties.SimulationView;
import kz.daiar.duties.Simulations;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.registry.Employers;

/** A what-if: before, after and the difference, line by line, and the duties behind a figure. */
@Named
@RequestScoped
public class SimulationPage {

    private static final int LATEST = 30;
    private static final int CHUNK = 500;

    @Inject
    Simulations simulations;

    @Inject
    Employers employers;

    @Inject
    PageTexts texts;

    @Inject
    LawWords law;

    @Inject
    PageLanguage language;

    private Long id;
    private SimulationView by = SimulationView.EMPLOYER;
    private String key;
    private Side side = Side.BOTH;
    private boolean open;
    private long after;
    private Simulation simulation;
    private final Map<SimulationView, List<SimulatedRow>> figures = new EnumMap<>(SimulationView.class);
    private Map<String, String> employerNames;
    private Page<SimulatedDuty> duties;
    private List<Simulation> latest;

    public List<Simulation> getLatest() {
        if (latest == null) {
            latest = simulations.latest(LATEST);
        }
        return latest;
    }

    /** Stops with 404 when there is no such what-if. */
    public void open() {
        getSimulation();
    }

    public Simulation getSimulation() {
        if (id == null) {
            throw NotHere.named("simulation");
        }
        if (simulation == null) {
            simulation = simulations.find(id);
        }
        return simulation;
    }

    public int getPercent() {
        return simulations.percent(id);
    }

    public List<SimulationView> getViews() {
        return Arrays.stream(SimulationView.values())
                .filter(view -> view != SimulationView.TOTAL)
                .toList();
    }

    public SimulatedRow getTotal() {
        return figures(SimulationView.TOTAL).stream()
                .findFirst()
                .orElse(new SimulatedRow("", SimulatedFigures.NONE, SimulatedFigures.NONE));
    }

    public List<SimulatedRow> getRows() {
        return figures(by);
    }

    /** Read once, however often the page names them. */
    private List<SimulatedRow> figures(SimulationView view) {
        return figures.computeIfAbsent(view, one -> simulations.figures(id, one));
    }

    /** What a line is called in the language of the page. */
    public String name(String line) {
        return switch (by) {
            case TOTAL -> texts.say("simulation.by.total");
            case EMPLOYER -> employerNames().getOrDefault(line, texts.say("simulation.no-employer"));
            case GROUND -> law.names("ground", List.of(line.split("\\+")));
            case CATEGORY -> line.equals(SimulationView.NONE) ? texts.say("simulation.no-category") : line;
            case SEATS -> seats(line);
        };
    }

    private String seats(String line) {
        int slash = line.lastIndexOf('/');
        var venues = line.substring(0, slash);
        var named =
                venues.isEmpty() ? texts.say("simulation.no-venue") : law.names("venue", List.of(venues.split("\\+")));
        return texts.say("simulation.quarter", line.substring(slash + 1, slash + 5), line.substring(slash + 7)) + " · "
                + named;
    }

    private Map<String, String> employerNames() {
        if (employerNames == null) {
            employerNames = new HashMap<>();
            employers.all().forEach(one -> employerNames.put(one.bin(), one.name(language.language())));
        }
        return employerNames;
    }

    public String viewKey(SimulationView view) {
        return Door.textKey("simulation.by", view);
    }

    public String sideKey(Side one) {
        return Door.textKey("simulation.side", one);
    }

    public String stateKey(Simulation one) {
        return Door.textKey("simulation.state", one.state());
    }

    /** The query that opens the duties behind a figure. */
    public String behind(String line, String sideName, boolean onlyOpen) {
        return new Query()
                .with("id", id)
                .with("by", by)
                .with("key", line)
                .with("side", sideName)
                .with("open", onlyOpen)
                .toString();
    }

    public List<SimulatedDuty> getDuties() {
        return page().items();
    }

    public long getCount() {
        return page().total();
    }

    public String getNext() {
        return page().next();
    }

    private Page<SimulatedDuty> page() {
        if (duties == null) {
            duties = simulations.behind(id, filter(), after, Page.USUAL_SIZE);
        }
        return duties;
    }

    private SimulatedFilter filter() {
        return new SimulatedFilter(by, key, side, open);
    }

    /** The figures of all breakdowns and the duties that differ, as a workbook. */
    public void export() throws IOException {
        getSimulation();
        var faces = FacesContext.getCurrentInstance();
        var sheets = new SimulationBook(texts, law, this);
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, texts.say("simulation.book", id)))) {
            for (var view : SimulationView.values()) {
                by = view;
                sheets.figures(book, texts.say(viewKey(view)), getRows());
            }
            by = SimulationView.TOTAL;
            book.sheet(texts.say("simulation.side.both"), sheets.dutyHeaders());
            var all = new SimulatedFilter(SimulationView.TOTAL, null, Side.BOTH, false);
            for (long from = 0; ; from += CHUNK) {
                var items = simulations.behind(id, all, from, CHUNK).items();
                for (var duty : items) {
                    book.row(sheets.row(duty));
                }
                if (items.size() < CHUNK) {
                    break;
                }
            }
        }
        faces.responseComplete();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long asked) {
        id = asked;
    }

    public SimulationView getBy() {
        return by;
    }

    public void setBy(SimulationView asked) {
        by = asked == null ? SimulationView.EMPLOYER : asked;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String asked) {
        key = asked;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side asked) {
        side = asked == null ? Side.BOTH : asked;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean asked) {
        open = asked;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long asked) {
        after = asked;
    }
}
