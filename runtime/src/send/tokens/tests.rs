//! The transitions of the token: the actions of a call and of the next call, for every state and every
//! outcome of a renewal. The tests poll calls by hand, and the clock moves only when a test moves it.

mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::{Context, Poll, Waker};

use world::{CALL, DUE, LIFE, Reply, World, poll, ready};

use super::*;

/// The state of the token when a call starts.
#[derive(Clone, Copy, Debug)]
enum Found {
    Absent,
    Valid,
    Due,
    Expired,
    /// The server rejected the current token.
    Rejected,
}

/// The state of the token, and the replies to the requests of a call; the grants that the call sends, and
/// its result; the grants that the next call sends if the issuer then issues a token, and its result.
type Transition<'a> = (Found, &'a [Reply], Does<'a>, Does<'a>);
type Does<'a> = (&'a str, &'a str);

#[test]
fn states_and_outcomes_follow_the_transition_table() {
    use Found::{Absent, Due, Expired, Rejected, Valid};
    use Reply::{Block, Fail, Issue, Panic, Refuse, Silence};

    let table: &[Transition] = &[
        (Absent, &[Issue], ("password", "token-1"), ("", "token-1")),
        (Absent, &[Refuse], ("password", "Credentials"), ("", "Credentials")),
        (Absent, &[Block], ("password", "Refused"), ("", "Refused")),
        (Absent, &[Fail], ("password", "Unavailable"), ("", "Unavailable")),
        (Absent, &[Silence], ("password", "late"), ("password", "token-1")),
        (Absent, &[Panic], ("password", "panic"), ("password", "token-1")),
        (Valid, &[Issue], ("", "token-1"), ("", "token-1")),
        (Valid, &[Panic], ("", "token-1"), ("", "token-1")),
        (Due, &[Issue], ("refresh-1", "token-2"), ("", "token-2")),
        (Due, &[Refuse, Issue], ("refresh-1 password", "token-2"), ("", "token-2")),
        (Due, &[Refuse, Refuse], ("refresh-1 password", "token-1"), ("", "token-1")),
        (Due, &[Refuse, Block], ("refresh-1 password", "token-1"), ("", "token-1")),
        (Due, &[Block], ("refresh-1", "token-1"), ("", "token-1")),
        (Due, &[Fail], ("refresh-1", "token-1"), ("", "token-1")),
        (Due, &[Silence], ("refresh-1", "token-1"), ("", "token-1")),
        (Due, &[Panic], ("refresh-1", "panic"), ("", "token-1")),
        (Expired, &[Issue], ("refresh-1", "token-2"), ("", "token-2")),
        (Expired, &[Refuse, Issue], ("refresh-1 password", "token-2"), ("", "token-2")),
        (Expired, &[Refuse, Refuse], ("refresh-1 password", "Credentials"), ("", "Credentials")),
        (Expired, &[Refuse, Block], ("refresh-1 password", "Refused"), ("", "Refused")),
        (Expired, &[Block], ("refresh-1", "Refused"), ("", "Refused")),
        (Expired, &[Fail], ("refresh-1", "Unavailable"), ("", "Unavailable")),
        (Expired, &[Silence], ("refresh-1", "late"), ("refresh-1", "token-2")),
        (Expired, &[Panic], ("refresh-1", "panic"), ("refresh-1", "token-2")),
        (Rejected, &[Issue], ("refresh-1", "token-2"), ("", "token-2")),
        (Rejected, &[Refuse, Issue], ("refresh-1 password", "token-2"), ("", "token-2")),
        (Rejected, &[Refuse, Refuse], ("refresh-1 password", "Credentials"), ("", "token-1")),
        // Another call uses a token that was rejected for one call: another service may accept it.
        (Rejected, &[Block], ("refresh-1", "Refused"), ("", "token-1")),
        (Rejected, &[Fail], ("refresh-1", "Unavailable"), ("", "token-1")),
        (Rejected, &[Silence], ("refresh-1", "late"), ("refresh-1", "token-2")),
        (Rejected, &[Panic], ("refresh-1", "panic"), ("", "token-1")),
    ];
    for (state, replies, (sends, result), (next_sends, next_result)) in table {
        let (world, rejected) = match state {
            Absent => (World::new(), None),
            Valid => (World::after(DUE.checked_sub(Duration::from_millis(1)).unwrap()), None),
            Due => (World::after(DUE), None),
            Expired => (World::after(LIFE), None),
            Rejected => (World::after(Duration::ZERO), Some(1)),
        };
        let case = format!("{state:?} {replies:?}");
        world.replies(replies);
        let call = catch_unwind(AssertUnwindSafe(|| world.finish(&mut world.call_after(rejected))));
        assert_eq!(call.unwrap_or_else(|_| "panic".to_owned()), *result, "{case}");
        assert_eq!(world.grants(), *sends, "{case}");
        world.replies(&[Issue]);
        assert_eq!(world.run(), *next_result, "the next call after {case}");
        assert_eq!(world.grants(), *next_sends, "the next call after {case}");
        assert_eq!(world.running(), 0, "{case}");
    }
}

#[test]
fn only_tokens_of_an_issuer_can_be_renewed() {
    let clock = World::new().clock;
    let fixed = Tokens::new(TokenOrigin::Fixed(HeaderValue::from_static("fixed")));
    let none = Tokens::new(TokenOrigin::None);
    assert!(!fixed.can_renew() && !none.can_renew() && World::new().tokens.can_renew());
    for (tokens, expected) in [(&fixed, Some("fixed")), (&none, None)] {
        let mut call = pin!(tokens.bearer(&clock, Deadline::new(clock.now(), CALL), CALL, Some(0)));
        let Poll::Ready(Ok(bearer)) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("it waits")
        };
        assert_eq!(bearer.map(|bearer| bearer.header).as_ref().map(|header| header.to_str().unwrap()), expected);
    }
}

#[test]
fn a_token_without_an_end_is_never_due() {
    let world = World::new();
    let token = Token { header: HeaderValue::from_static("endless"), refresh: None, life: None };
    world.tokens.state().settle(world.clock.now(), 1, &Ok(Arc::new(token)));
    world.clock.pass(1000 * LIFE);
    assert_eq!((world.run(), world.grants()), ("endless".to_owned(), String::new()));
}

#[test]
fn a_rejection_of_an_older_token_renews_nothing() {
    let world = World::after(LIFE);
    assert_eq!(world.run(), "token-2");
    world.grants();
    assert_eq!(poll(&mut world.call_after(Some(1))), ready("token-2"));
    assert_eq!(world.grants(), "");
    assert_eq!(poll(&mut world.call_after(Some(2))), ready("token-3"));
    assert_eq!(world.grants(), "refresh-2");
}

#[test]
fn calls_without_a_token_share_one_renewal() {
    for (world, rejected) in [(World::new(), None), (World::after(LIFE), None), (World::after(Duration::ZERO), Some(1))]
    {
        world.replies(&[Reply::Silence]);
        let mut calls: Vec<_> = (0..5).map(|_| world.call_after(rejected)).collect();
        assert!(calls.iter_mut().all(|call| poll(call).is_pending()));
        world.replies(&[Reply::Issue]);
        let results: Vec<_> = calls.iter_mut().map(poll).collect();
        let issued = format!("token-{}", world.issued());
        assert_eq!(results, vec![ready(&issued); 5]);
        assert_eq!(world.grants().split(' ').count(), 1);
    }
}

#[test]
fn calls_with_a_valid_token_do_not_wait_for_renewals() {
    let world = World::after(DUE);
    world.replies(&[Reply::Silence]);
    let mut renewing = world.call();
    assert!(poll(&mut renewing).is_pending());
    assert_eq!(poll(&mut world.call()), ready("token-1"));
    world.replies(&[Reply::Issue]);
    assert_eq!(poll(&mut renewing), ready("token-2"));
    assert_eq!(poll(&mut world.call()), ready("token-2"));
    assert_eq!(world.grants(), "refresh-1");
}

#[test]
fn calls_that_share_a_renewal_share_its_failure() {
    for (reply, result) in [(Reply::Fail, "Unavailable"), (Reply::Refuse, "Credentials"), (Reply::Block, "Refused")] {
        let world = World::new();
        world.replies(&[Reply::Silence]);
        let mut calls: Vec<_> = (0..3).map(|_| world.call()).collect();
        assert!(calls.iter_mut().all(|call| poll(call).is_pending()));
        world.replies(&[reply]);
        assert_eq!(calls.iter_mut().map(poll).collect::<Vec<_>>(), vec![ready(result); 3]);
        assert_eq!(world.grants(), "password");
    }
}

#[test]
fn a_panic_of_the_issuer_fails_only_the_waiting_calls() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut calls = [world.call(), world.call()];
    assert!(calls.iter_mut().all(|call| poll(call).is_pending()));
    world.replies(&[Reply::Panic]);
    let [first, second] = &mut calls;
    assert!(catch_unwind(AssertUnwindSafe(|| poll(first))).is_err());
    assert_eq!(poll(second), ready("Source"));
    world.replies(&[Reply::Issue]);
    assert_eq!(poll(&mut world.call()), ready("token-1"));
    assert_eq!(world.grants(), "password password");
}

#[test]
fn a_renewal_without_waiting_calls_is_cancelled() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut calls = [world.call(), world.call()];
    assert!(calls.iter_mut().all(|call| poll(call).is_pending()));
    let [first, second] = calls;
    drop(first);
    assert_eq!(world.running(), 1);
    drop(second);
    assert_eq!(world.running(), 0);
    world.replies(&[Reply::Issue]);
    assert_eq!(poll(&mut world.call()), ready("token-1"));
    assert_eq!(world.grants(), "password password");
}

#[test]
fn a_dropped_renewal_starts_again_after_a_pause() {
    let world = World::after(DUE);
    world.replies(&[Reply::Silence]);
    let mut call = world.call();
    assert!(poll(&mut call).is_pending());
    drop(call);
    assert_eq!((world.running(), world.grants().as_str()), (0, "refresh-1"));
    world.replies(&[Reply::Issue]);
    world.clock.pass(FIRST_PAUSE.checked_sub(Duration::from_millis(1)).unwrap());
    assert_eq!((world.run(), world.grants()), ("token-1".to_owned(), String::new()));
    world.clock.pass(Duration::from_millis(1));
    assert_eq!((world.run().as_str(), world.grants().as_str()), ("token-2", "refresh-1"));
}

#[test]
fn the_pause_after_failed_renewals_doubles() {
    for world in [World::after(DUE), World::new()] {
        let grant = if world.issued() == 0 { "password" } else { "refresh-1" };
        world.replies(&[Reply::Fail]);
        for pause in [5, 10, 20, 40, 80, 160, 300, 300] {
            world.run();
            assert_eq!(world.grants(), grant, "before the pause of {pause} s");
            world.clock.pass(Duration::from_millis(1000 * pause - 1));
            world.run();
            assert_eq!(world.grants(), "", "within the pause of {pause} s");
            world.clock.pass(Duration::from_millis(1));
        }
        world.replies(&[Reply::Issue]);
        let issued = world.run();
        assert!(issued.starts_with("token-"), "{issued}");
        world.grants();
        world.replies(&[Reply::Fail]);
        let generation = world.tokens.state().last;
        assert_eq!(poll(&mut world.call_after(Some(generation))), ready("Unavailable"));
        assert_eq!(world.grants().split(' ').count(), 1);
        world.clock.pass(FIRST_PAUSE);
        assert_eq!(poll(&mut world.call_after(Some(generation))), ready("Unavailable"));
        assert_eq!(world.grants().split(' ').count(), 1, "a success resets the pause");
    }
}

#[test]
fn after_a_blocked_refresh_the_password_is_sent_next() {
    let world = World::after(LIFE);
    world.replies(&[Reply::Block]);
    assert_eq!((world.run().as_str(), world.grants().as_str()), ("Refused", "refresh-1"));
    world.clock.pass(FIRST_PAUSE);
    world.replies(&[Reply::Issue]);
    assert_eq!((world.run().as_str(), world.grants().as_str()), ("token-2", "password"));
}

#[test]
fn a_frozen_call_does_not_block_the_others() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut frozen = world.call();
    assert!(poll(&mut frozen).is_pending());
    let mut other = world.call();
    assert!(poll(&mut other).is_pending());
    world.replies(&[Reply::Issue]);
    assert_eq!(poll(&mut other), ready("token-1"));
    assert_eq!(world.grants(), "password", "the other call drives the same renewal");
    assert_eq!(poll(&mut world.call()), ready("token-1"));
    assert_eq!(poll(&mut frozen), ready("token-1"), "it uses the token of the other call");
}

#[test]
fn a_frozen_renewal_is_replaced_after_its_time_limit() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut frozen = world.call();
    assert!(poll(&mut frozen).is_pending());
    world.clock.pass(CALL);
    let mut next = world.call();
    assert!(poll(&mut next).is_pending());
    assert_eq!(world.grants(), "password password");
    world.replies(&[Reply::Issue]);
    assert_eq!(poll(&mut next), ready("token-1"));
    // The frozen call gets a later token from its own renewal, which does not replace the newer one.
    assert_eq!(poll(&mut frozen), ready("token-2"));
    assert_eq!(poll(&mut world.call()), ready("token-1"));
    assert_eq!(world.grants(), "");
}

#[test]
fn a_late_failure_does_not_end_the_new_renewal() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut frozen = world.call();
    assert!(poll(&mut frozen).is_pending());
    world.clock.pass(CALL);
    let mut second = world.call();
    assert!(poll(&mut second).is_pending());
    world.replies(&[Reply::Fail, Reply::Silence]);
    assert_eq!(poll(&mut frozen), ready("Unavailable"));
    let mut third = world.call();
    assert!(poll(&mut third).is_pending());
    world.replies(&[Reply::Issue]);
    assert_eq!([poll(&mut second), poll(&mut third)], [ready("token-1"), ready("token-1")]);
    assert_eq!(world.grants(), "password password");
}

#[test]
fn a_late_rejection_of_the_password_still_counts() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut frozen = world.call();
    assert!(poll(&mut frozen).is_pending());
    world.clock.pass(CALL);
    world.replies(&[Reply::Issue]);
    assert_eq!(world.run(), "token-1");
    world.replies(&[Reply::Refuse]);
    assert_eq!(poll(&mut frozen), ready("Credentials"));
    world.grants();
    assert_eq!((world.run().as_str(), world.grants().as_str()), ("token-1", ""), "the token is valid");
    world.clock.pass(LIFE);
    assert_eq!((world.run().as_str(), world.grants().as_str()), ("Credentials", ""));
}

#[test]
fn a_rejected_password_is_final() {
    let world = World::after(DUE);
    world.replies(&[Reply::Refuse]);
    assert_eq!(world.run(), "token-1", "it is valid for a minute");
    world.replies(&[Reply::Issue]).grants();
    for (pause, rejected, result) in
        [(0, None, "token-1"), (59, None, "token-1"), (0, Some(1), "Credentials"), (1, None, "Credentials")]
    {
        world.clock.pass(Duration::from_secs(pause));
        assert_eq!(poll(&mut world.call_after(rejected)), ready(result));
    }
    world.clock.pass(LIFE);
    assert_eq!(world.run(), "Credentials");
    assert_eq!(world.grants(), "");
}

#[test]
fn a_renewal_may_take_half_of_the_tokens_time() {
    let world = World::after(DUE);
    world.replies(&[Reply::Silence]);
    let start = world.clock.now();
    assert_eq!(world.run(), "token-1");
    assert_eq!(world.clock.now() - start, Duration::from_secs(30), "the token is valid for a minute");
}

#[test]
fn a_late_call_leaves_the_renewal_to_the_others() {
    let world = World::new();
    world.replies(&[Reply::Silence]);
    let mut first = world.call();
    assert!(poll(&mut first).is_pending());
    world.clock.pass(CALL.checked_sub(Duration::from_secs(1)).unwrap());
    let mut second = world.call();
    assert!(poll(&mut second).is_pending());
    world.clock.pass(Duration::from_secs(1));
    assert_eq!(poll(&mut first), ready("late"));
    drop(first);
    world.replies(&[Reply::Issue]);
    assert_eq!(poll(&mut second), ready("token-1"));
    assert_eq!(world.grants(), "password");
}

#[test]
fn after_a_wait_a_call_takes_the_newest_token() {
    let world = World::new();
    assert_eq!(world.run(), "token-1");
    let first = world.tokens.state().held.as_ref().map(Held::bearer).unwrap();
    assert_eq!(world.tokens.newest(first.clone()).generation, first.generation);
    world.clock.pass(LIFE);
    assert_eq!(world.run(), "token-2");
    assert_eq!(world.tokens.newest(first).header, "token-2");
}
