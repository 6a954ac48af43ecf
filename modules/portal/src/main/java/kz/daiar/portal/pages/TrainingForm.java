package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/** A training of a person, new or corrected. */
@Named
@ViewScoped
public class TrainingForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Trainings trainings;

    private String iin;
    private String kind;
    private String venue;
    private String form;
    private Integer hours;
    private LocalDate from;
    private LocalDate to;
    private boolean document = true;
    private String documentNo;
    private List<String> fields = new ArrayList<>();
    private String otherFields;
    private String funding;
    private String provider;
    private String profiles;

    @Override
    void load() {
        var training = trainings.find(getId());
        sees(training.version());
        iin = training.person().iin();
        take(training.facts());
    }

    @Override
    void add() {
        trainings.add(iin, facts());
    }

    @Override
    void correct() {
        trainings.correct(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "card?faces-redirect=true&iin=" + iin;
    }

    private void take(TrainingRecord.Facts facts) {
        kind = facts.kind();
        venue = facts.venue();
        form = facts.form();
        hours = facts.hours();
        from = facts.from();
        to = facts.to();
        document = facts.document();
        documentNo = facts.documentNo();
        fields = new ArrayList<>(facts.fields());
        funding = facts.funding();
        provider = facts.provider();
        profiles = String.join(", ", facts.profiles());
    }

    private TrainingRecord.Facts facts() {
        return new TrainingRecord.Facts(
                kind,
                venue,
                codes(List.of(), profiles),
                form,
                hours,
                from,
                to,
                document,
                documentNo,
                codes(fields, otherFields),
                funding,
                provider);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String typed) {
        venue = typed;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String typed) {
        form = typed;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer typed) {
        hours = typed;
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

    public boolean isDocument() {
        return document;
    }

    public void setDocument(boolean typed) {
        document = typed;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String typed) {
        documentNo = typed;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> typed) {
        fields = typed;
    }

    public String getOtherFields() {
        return otherFields;
    }

    public void setOtherFields(String typed) {
        otherFields = typed;
    }

    public String getFunding() {
        return funding;
    }

    public void setFunding(String typed) {
        funding = typed;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String typed) {
        provider = typed;
    }

    public String getProfiles() {
        return profiles;
    }

    public void setProfiles(String typed) {
        profiles = typed;
    }
}
