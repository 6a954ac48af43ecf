package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Users;
import kz.daiar.kernel.Language;

/** The administrator sees who may sign in, and adds a user. */
@Named
@ViewScoped
public class UsersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Users users;

    @Inject
    Reply reply;

    private String name;
    private String password;
    private List<Role> roles = new ArrayList<>();
    private String employers;
    private String fullName;
    private String iin;
    private String tied;
    private String tiedIin;
    private String called;
    private String calledName;
    private Language language = Language.KK;

    public List<Account> getAll() {
        return users.all();
    }

    public List<Role> getEveryRole() {
        return List.of(Role.values());
    }

    /** Roles as they stand in the keys of the texts. */
    public String key(Role role) {
        return Door.textKey("role", role);
    }

    public List<Role> inOrder(Set<Role> some) {
        return some.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(some));
    }

    public String joined(Set<String> bins) {
        return String.join(", ", new TreeSet<>(bins));
    }

    public String add() {
        var account = new Account(name, Set.copyOf(roles), bins(), language, fullName, iin);
        return reply.to(() -> users.add(account, password), "users.added", name) ? "users?faces-redirect=true" : null;
    }

    /** Writes down how papers name the chosen user. */
    public String call() {
        return reply.to(() -> users.call(called, calledName), "users.is-called", called)
                ? "users?faces-redirect=true"
                : null;
    }

    /** Writes down which person the chosen user is; without an IIN nobody on record. */
    public String tie() {
        return reply.to(() -> users.tie(tied, tiedIin), "users.is-tied", tied) ? "users?faces-redirect=true" : null;
    }

    private Set<String> bins() {
        return employers == null
                ? Set.of()
                : Arrays.stream(employers.split("[\\s,;]+"))
                        .filter(bin -> !bin.isEmpty())
                        .collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String typed) {
        fullName = typed;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public String getTied() {
        return tied;
    }

    public void setTied(String chosen) {
        tied = chosen;
    }

    public String getTiedIin() {
        return tiedIin;
    }

    public void setTiedIin(String typed) {
        tiedIin = typed;
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String chosen) {
        called = chosen;
    }

    public String getCalledName() {
        return calledName;
    }

    public void setCalledName(String typed) {
        calledName = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> ticked) {
        roles = ticked;
    }

    public String getEmployers() {
        return employers;
    }

    public void setEmployers(String typed) {
        employers = typed;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    public Language[] getLanguages() {
        return Language.values();
    }
}
