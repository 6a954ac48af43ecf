package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.upgrading.Plan;
import kz.daiar.upgrading.PlanFigure;
import kz.daiar.upgrading.PlanFigure.By;
import kz.daiar.upgrading.Plans;
import kz.daiar.upgrading.QuarterCarried;

/** One plan: its figures, its quarters beside what was carried through, its lines, and the head's approval. */
@Named
@RequestScoped
public class UpgradingPlanPage {

    private static final int ROWS = 50;

    @Inject
    Plans plans;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    LawWords law;

    @Inject
    Reply reply;

    private Long id;
    private Integer quarter;
    private int page = 1;
    private Plan plan;
    private UpgradingPage.PlanRow row;
    private List<PlanFigure> figures;
    private List<QuarterCarried> quarters;
    private List<PlanLineRow> lines;
    private Long total;

    /** Knows its plan before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such plan. */
    @Transactional
    public void open() {
        getPlan();
    }

    @Transactional
    public UpgradingPage.PlanRow getPlan() {
        if (id == null) {
            throw NotHere.named("plan");
        }
        if (row == null) {
            plan = plans.find(id);
            row = UpgradingPage.PlanRow.of(plan, plan.employer().name(language.language()));
        }
        return row;
    }

    /** BIN of the body planned for. */
    @Transactional
    public String getBin() {
        getPlan();
        return plan.employer().bin();
    }

    public String getSha256() {
        getPlan();
        return plan.sha256();
    }

    /** Figures by one of the things a plan is counted by. */
    public List<PlanFigure> figures(By by) {
        if (figures == null) {
            figures = plans.figures(id);
        }
        return figures.stream().filter(one -> one.by() == by).toList();
    }

    public List<PlanFigure> getVenues() {
        return figures(By.VENUE);
    }

    public List<PlanFigure> getFields() {
        return figures(By.FIELD);
    }

    public List<PlanFigure> getProfiles() {
        return figures(By.PROFILE);
    }

    @Transactional
    public List<QuarterCarried> getQuarters() {
        if (quarters == null) {
            quarters = plans.carried(id);
        }
        return quarters;
    }

    @Transactional
    public List<PlanLineRow> getLines() {
        if (lines == null) {
            lines = plans.lines(id, quarter, (page - 1) * ROWS, ROWS).stream()
                    .map(one -> PlanLineRow.of(one, language.language()))
                    .toList();
        }
        return lines;
    }

    public long getTotal() {
        if (total == null) {
            total = plans.count(id, quarter);
        }
        return total;
    }

    public boolean isMore() {
        return (long) page * ROWS < getTotal();
    }

    /** Whether the viewer may change the lines. */
    public boolean isWritable() {
        return getPlan().state() == Plan.State.DRAFT && viewer.isAny(Role.HR_OFFICER, Role.ADMIN);
    }

    /** Whether the viewer is the head of the body whose plan it is. */
    @Transactional
    public boolean isHead() {
        getPlan();
        return viewer.isHeadOf(plan.employer().bin());
    }

    public String approve() {
        return reply.to(() -> plans.approve(id, plans.find(id).version()), "upgrading.is-approved")
                ? "upgrading-plan?faces-redirect=true&id=" + id
                : null;
    }

    /** The plan as a workbook: its lines, its quarters. */
    @Transactional
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var name = texts.say(
                "upgrading.plan.of", String.valueOf(getPlan().year()), getPlan().employer());
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, name))) {
            var sheets = new PlanBook(texts, law, book);
            sheets.lines(plans.lines(id).stream()
                    .map(one -> PlanLineRow.of(one, language.language()))
                    .toList());
            sheets.quarters(getQuarters());
        }
        faces.responseComplete();
    }

    public Integer getQuarter() {
        return quarter;
    }

    public void setQuarter(Integer asked) {
        quarter = asked;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int asked) {
        page = Math.max(1, asked);
    }
}
