package org.gloss.setup;

import jakarta.servlet.http.HttpServletRequest;
import org.gloss.account.Administrators;
import org.gloss.account.Admission.Admitted;
import org.gloss.account.Admission.Closed;
import org.gloss.account.Admission.Unusable;
import org.gloss.account.Newcomer;
import org.gloss.account.SchoolProfile;
import org.gloss.account.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Setting an empty installation up, by whoever holds its code or sits at its machine.
@Service
public class Setup {

  private static final Logger LOG = LoggerFactory.getLogger(Setup.class);

  private final Administrators administrators;
  private final SetupCode code;
  private final Throttle throttle;

  private final boolean behindProxy;

  Setup(
      Administrators administrators,
      SetupCode code,
      Throttle throttle,
      @Value("${server.forward-headers-strategy:none}") String forwarding) {
    this.administrators = administrators;
    this.code = code;
    this.throttle = throttle;
    this.behindProxy = !forwarding.equalsIgnoreCase("none");
  }

  /// How somebody comes in. Where the address of a request is what a proxy says, nobody comes from
  /// the machine itself.
  ///
  /// @param typed the code as typed, may be empty
  public SetupDoor door(HttpServletRequest request, String typed) {
    return !behindProxy && SetupDoor.isSameMachine(request)
        ? new SetupDoor.SameMachine()
        : new SetupDoor.Elsewhere(typed, request.getRemoteAddr());
  }

  /// Whether it is still to be done.
  public boolean needed() {
    return !administrators.exist();
  }

  /// Makes the first administrator. The code ends with it.
  public SetupOutcome setUp(Newcomer newcomer, SchoolProfile school, SetupDoor door) {
    if (!needed()) {
      return new SetupOutcome.AlreadySetUp();
    }
    return switch (door) {
      case SetupDoor.SameMachine() -> admit(newcomer, school);
      case SetupDoor.Elsewhere(String typed, String address) -> {
        if (!throttle.setupCode(address)) {
          LOG.info("Setting up by the setup code: refused, too many tries");
          yield new SetupOutcome.TooManyTries();
        }
        if (!code.matches(typed)) {
          LOG.info("Setting up by the setup code: refused");
          yield new SetupOutcome.WrongCode();
        }
        throttle.setupCodeWasRight(address);
        yield admit(newcomer, school);
      }
    };
  }

  private SetupOutcome admit(Newcomer newcomer, SchoolProfile school) {
    return switch (administrators.first(newcomer, school)) {
      case Admitted(var account) -> {
        code.end();
        yield new SetupOutcome.Done(account);
      }
      case Unusable(var entry, String words) -> new SetupOutcome.Unusable(entry, words);
      case Closed() -> new SetupOutcome.AlreadySetUp();
    };
  }
}
