package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Demands;
import kz.daiar.registry.Position;
import kz.daiar.registry.Positions;
import kz.daiar.registry.Service;

/** An appointment of a person, new or corrected. */
@Named
@ViewScoped
public class PostForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Service service;

    @Inject
    Positions positions;

    @Inject
    PageLanguage language;

    private String iin;
    private String employer;
    private Long position;
    private LocalDate from;
    private LocalDate to;
    private String population = "CORPS_B";
    private String category;
    private boolean leading;
    private boolean acting;
    private List<String> functions = new ArrayList<>();
    private String otherFunctions;
    private String certification;
    private String orderNo;

    @Override
    void load() {
        var post = service.appointment(getId());
        var facts = post.facts();
        sees(post.version());
        iin = post.person().iin();
        employer = post.employer().bin();
        position = post.position() == null ? null : post.position().id();
        from = facts.from();
        to = facts.to();
        acting = facts.acting();
        orderNo = facts.orderNo();
        take(facts.demands());
    }

    @Override
    void add() {
        service.appoint(iin, employer, position, facts());
    }

    @Override
    void correct() {
        service.correctAppointment(getId(), seen(), employer, position, facts(), getReason());
    }

    @Override
    String next() {
        return "card?faces-redirect=true&iin=" + iin;
    }

    private void take(Demands demands) {
        population = demands.population();
        category = demands.category();
        leading = demands.leading();
        functions = new ArrayList<>(demands.functions());
        certification = demands.certification();
    }

    private Appointment.Facts facts() {
        var demands = Demands.of(population, category, leading, codes(functions, otherFunctions), certification);
        return new Appointment.Facts(from, to, demands, acting, orderNo);
    }

    /** The staff list of the chosen body; empty before one is chosen. */
    public List<Choice> getPositions() {
        return employer == null || employer.isBlank()
                ? List.of()
                : positions.of(employer).stream().map(this::choice).toList();
    }

    private Choice choice(Position one) {
        return new Choice(String.valueOf(one.id()), language.language() == Language.KK ? one.titleKk() : one.titleRu());
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String typed) {
        employer = typed;
    }

    public Long getPosition() {
        return position;
    }

    public void setPosition(Long typed) {
        position = typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate typed) {
        from = typed;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate typed) {
        to = typed;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String typed) {
        population = typed;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String typed) {
        category = typed;
    }

    public boolean isLeading() {
        return leading;
    }

    public void setLeading(boolean typed) {
        leading = typed;
    }

    public boolean isActing() {
        return acting;
    }

    public void setActing(boolean typed) {
        acting = typed;
    }

    public List<String> getFunctions() {
        return functions;
    }

    public void setFunctions(List<String> typed) {
        functions = typed;
    }

    public String getOtherFunctions() {
        return otherFunctions;
    }

    public void setOtherFunctions(String typed) {
        otherFunctions = typed;
    }

    public String getCertification() {
        return certification;
    }

    public void setCertification(String typed) {
        certification = typed;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String typed) {
        orderNo = typed;
    }
}
