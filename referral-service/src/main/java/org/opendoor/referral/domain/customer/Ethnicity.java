package org.opendoor.referral.domain.customer;

/** ETHNIC CATEGORY CODE of the NHS Data Dictionary. Optional: where nobody asked, there is none. */
public enum Ethnicity {
    /** White: British. */
    A,
    /** White: Irish. */
    B,
    /** White: any other background. */
    C,
    /** Mixed: White and Black Caribbean. */
    D,
    /** Mixed: White and Black African. */
    E,
    /** Mixed: White and Asian. */
    F,
    /** Mixed: any other background. */
    G,
    /** Asian: Indian. */
    H,
    /** Asian: Pakistani. */
    J,
    /** Asian: Bangladeshi. */
    K,
    /** Asian: any other background. */
    L,
    /** Black: Caribbean. */
    M,
    /** Black: African. */
    N,
    /** Black: any other background. */
    P,
    /** Chinese. */
    R,
    /** Any other ethnic group. */
    S,
    /** Asked, and not stated. */
    Z
}
