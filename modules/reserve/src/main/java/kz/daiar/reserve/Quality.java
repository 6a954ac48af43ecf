package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kz.daiar.kernel.Language;

/**
 * One of the typical qualification characteristics of a position (reserve/6, 8).
 *
 * @param code tells it from the position's others, and never changes
 * @param required the level the position asks, 1 to 5
 */
@Embeddable
public record Quality(
        String code, @Column(name = "name_kk") String nameKk, @Column(name = "name_ru") String nameRu, int required) {

    /** The highest level; the lowest is 1. */
    public static final int HIGHEST = 5;

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }
}
