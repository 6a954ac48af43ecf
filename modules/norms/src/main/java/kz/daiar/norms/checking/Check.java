package kz.daiar.norms.checking;

import java.util.List;

/** One kind of question put to norm files that can be read. */
interface Check {

    List<Check> ALL = List.of(
            new TextsComplete(),
            new HeadersSound(),
            new PartsFounded(),
            new VersionsUnbroken(),
            new CategoriesPartitioned(),
            new BandsUnbroken(),
            new NumbersPossible(),
            new DutiesOrdered(),
            new PartsInUse());

    void look(CheckedSet set, Findings found);
}
