package kz.daiar.portal.pages;

import kz.daiar.reserve.Membership;

/** A form about a member of the reserve; it goes on to the work with him. */
public abstract class MemberForm extends FactForm {

    private static final long serialVersionUID = 1L;

    private Long membership;
    private String person;

    /** Remembers whom the form is about. */
    final void isAbout(Membership member) {
        membership = member.id();
        person = member.person().fullName();
    }

    @Override
    final String next() {
        return "reserve-work?faces-redirect=true&id=" + membership;
    }

    public Long getMembership() {
        return membership;
    }

    public void setMembership(Long asked) {
        membership = asked;
    }

    public String getPerson() {
        return person;
    }
}
