package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.daiar.registry.Adoption;
import kz.daiar.registry.Branch;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Position;
import kz.daiar.registry.Positions;

/** One body: what is on record about it, its staff list and the acts it adopted. */
@Named
@RequestScoped
public class EmployerPage {

    @Inject
    Employers employers;

    @Inject
    Positions list;

    private String bin;
    private Employer employer;
    private List<Branch> children;
    private List<Position> positions;
    private List<Adoption> adoptions;

    /** Stops with 404 when the viewer sees no such body. */
    public void open() {
        employer = employers.find(bin);
        children = employers.children(bin);
        positions = list.of(bin);
        adoptions = employers.adoptions(bin);
    }

    public Employer getEmployer() {
        return employer;
    }

    /** The bodies right below it. */
    public List<Branch> getChildren() {
        return children;
    }

    public List<Position> getPositions() {
        return positions;
    }

    public List<Adoption> getAdoptions() {
        return adoptions;
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String asked) {
        bin = asked;
    }
}
