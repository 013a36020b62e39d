package org.opendoor.followup.domain;

import org.opendoor.eventing.decision.Decision;

/**
 * When a conversation is the contact that was promised, and what follows from it.
 *
 * @param promises until when somebody who is struggling hears from us again
 */
record ConversationRules(Promises promises) {

    Decision<FollowUpEvent, FollowUpRefusal> converse(Journey journey, FollowUpCommand.RecordConversation command) {
        var conversation = command.conversation();
        return OnContact.whileDue(journey, command.contact(), due -> {
            if (!conversation.counts() || command.leftWithCustomer()) {
                return Decision.refuse(whyNot(command));
            }
            if (conversation.words().overriddenBecause().isEmpty()
                    && !conversation.doubtfulOffers().isEmpty()) {
                return Decision.refuse(FollowUpRefusal.NEXT_STEP_NEEDS_A_REASON);
            }
            var today = command.now().on();
            var made = new ContactState.Made(today, !due.isLate(today), conversation);
            var steps = new Steps(journey).then(new FollowUpEvent.ContactMade(due.id(), made));
            conversation.work().ifPresent(work -> new TellingRules(promises).works(steps, work, today));
            recorded(steps, due, conversation);
            return withAction(steps, command).settle(today).decided();
        });
    }

    private static FollowUpRefusal whyNot(FollowUpCommand.RecordConversation command) {
        if (command.leftWithCustomer()) {
            return FollowUpRefusal.LEFT_WITH_CUSTOMER;
        }
        return command.conversation().isFeedbackAlone()
                ? FollowUpRefusal.FEEDBACK_ALONE
                : FollowUpRefusal.OPTION_OR_NONE_WANTED_REQUIRED;
    }

    private static void recorded(Steps steps, Contact due, Conversation conversation) {
        conversation
                .checkIn()
                .ifPresent(answers -> steps.then(
                        new FollowUpEvent.CheckInRecorded(due.id(), due.plan().cause(), answers, conversation.work())));
    }

    /** Somebody who says that it is hard at present is not left until the next check-in. */
    private Steps withAction(Steps steps, FollowUpCommand.RecordConversation command) {
        if (!command.conversation().isStruggling()) {
            return steps;
        }
        var plan = promises.because(
                new Cause.Action(command.contact()),
                steps.journey().parties(),
                days -> days.forAction(command.now().on()));
        return steps.then(new FollowUpEvent.ContactPlanned(command.newContact(), plan));
    }
}
