package org.opendoor.analytics.disclosure;

/** People who share everything by which they may be split. */
public record Group(String district, String provider, String route, String kind) {

    /** Where these people are counted in a breakdown. */
    public Slot slot(Breakdown by) {
        return switch (by) {
            case WHOLE -> Slot.TOTAL;
            case DISTRICT -> new Slot(by, district);
            case PROVIDER -> new Slot(by, provider);
            case ROUTE -> new Slot(by, route);
            case CUSTOMER_KIND -> new Slot(by, kind);
        };
    }
}
