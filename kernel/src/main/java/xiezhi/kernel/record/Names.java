package xiezhi.kernel.record;

import java.util.Locale;

/** 名称换写: reads column names and English labels off Java names, so that neither is written twice. */
public final class Names {
    private Names() {}

    /** {@code applicantName} to {@code applicant_name}. */
    public static String snake(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** {@code applicantName}, {@code UNPAID_WAGES} or {@code legal-aid} to {@code Applicant name}, {@code Unpaid wages}, {@code Legal aid}. */
    public static String human(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        String spaced = constant
                ? name.replace('_', ' ')
                : snake(name).replace('_', ' ').replace('-', ' ').replace('.', ' ');
        String lower = spaced.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
