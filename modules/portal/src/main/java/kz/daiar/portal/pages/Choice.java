package kz.daiar.portal.pages;

import java.io.Serializable;

/** One line of a list to choose from. Getters, because expression language of this platform does not read records. */
public final class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;

    Choice(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }
}
