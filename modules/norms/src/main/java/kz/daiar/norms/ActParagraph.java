package kz.daiar.norms;

/** One paragraph of an act with its Kazakh text; {@code chapter} is the heading it stands under, as printed. */
public record ActParagraph(String number, String chapter, String kk) {}
