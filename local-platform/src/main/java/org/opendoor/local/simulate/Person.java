package org.opendoor.local.simulate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody on their way: their life, and what the platform knows them by. Everything of one person happens one after the
 * other.
 */
final class Person {
    private final Life life;
    private final Set<String> promises = new HashSet<>();
    private Life.Course course;
    private String journey;
    private boolean back;

    Person(Life life) {
        this.life = life;
        this.course = life.first();
    }

    Life life() {
        return life;
    }

    Life.Who who() {
        return life.who();
    }

    Place place() {
        return life.who().place();
    }

    /** The referral they are on, or were on last. */
    String journey() {
        return journey;
    }

    Life.Course course() {
        return course;
    }

    boolean isBack() {
        return back;
    }

    void isOn(String referral) {
        journey = referral;
    }

    void comesBackAs(String referral, Life.Course again) {
        journey = referral;
        course = again;
        back = true;
    }

    /** What an adviser makes of a promise heard of for the first time; of one that is known nothing new. */
    Optional<Life.Ring> hears(String promise) {
        var nth = promises.size();
        return promises.add(promise) ? Optional.of(life.ring(nth)) : Optional.empty();
    }
}
