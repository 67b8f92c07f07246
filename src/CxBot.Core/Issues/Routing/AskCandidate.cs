using CxBot.Core.People;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Issues.Routing;

/// <summary>Somebody who can be asked to take an issue.</summary>
/// <param name="Person">Who.</param>
/// <param name="Step">As what; everybody once, at their first step.</param>
/// <param name="Open">How many open issues wait for them already.</param>
/// <param name="HasRoom">Whether that is less than the organisation's most.</param>
/// <param name="IsAway">Whether they paused.</param>
/// <param name="Time">When they are at work.</param>
internal sealed record AskCandidate(Person Person, AskStep Step, int Open, bool HasRoom, bool IsAway, WorkingTime Time);
