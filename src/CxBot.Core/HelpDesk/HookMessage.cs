namespace CxBot.Core.HelpDesk;

/// <summary>What a webhook is sent; the file event.json describes it to those who receive it.</summary>
/// <param name="Type">"issue.taken": what happened.</param>
/// <param name="Timestamp">When, UTC.</param>
/// <param name="Data">The rest.</param>
internal sealed record HookMessage(string Type, DateTime Timestamp, HookChange Data);

/// <summary>A line of the timeline, and the issue as it stood then.</summary>
/// <param name="Sequence">Grows with each change of an issue.</param>
/// <param name="By">Who did it; null when it was time that did, or a survey.</param>
/// <param name="Person">To whom it was done.</param>
/// <param name="Words">What they wrote, without personal data of customers.</param>
/// <param name="Until">Until when it was snoozed, by when something was promised, UTC.</param>
/// <param name="Issue">The issue.</param>
internal sealed record HookChange(long Sequence, HookPerson? By, HookPerson? Person, string? Words, DateTime? Until, HookIssue Issue);

/// <summary>Somebody. The id comes right before the name: forgetting finds it so.</summary>
/// <param name="Id">A number, the same in every message.</param>
/// <param name="Name">Of a colleague only where the webhook is set so.</param>
/// <param name="IsSource">A system that reports, no colleague.</param>
internal sealed record HookPerson(long Id, string? Name, bool? IsSource);

/// <summary>Where an issue belongs.</summary>
internal sealed record HookPoint(string Tag, string Name);

/// <summary>What a customer was promised.</summary>
internal sealed record HookPromise(string What, DateTime? By);

/// <summary>An issue, in the words of the product; texts are free of customers' personal data.</summary>
internal sealed record HookIssue(
    string Code,
    int Number,
    string Kind,
    string State,
    string Urgency,
    string Title,
    string Happened,
    string? Told,
    string? Done,
    string? Confirmation,
    HookPoint? ContactPoint,
    HookPromise? Promise,
    string? Link,
    HookPerson Reporter,
    HookPerson? Asked,
    HookPerson? Owner,
    DateTime ReportedAt,
    DateTime? ContactedAt,
    DateTime? RecoveredAt,
    DateTime? ClosedAt,
    DateTime? DueAt
);
