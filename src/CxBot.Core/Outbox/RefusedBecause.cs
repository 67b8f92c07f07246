namespace CxBot.Core.Outbox;

/// <summary>What a platform's final "no" is about; <see cref="RefusalConsequences"/> says what follows from each.</summary>
public enum RefusedBecause
{
    /// <summary>This message alone: nothing follows.</summary>
    Message,

    /// <summary>The person can't be reached there: they miss this message, are flagged until a word from them, and administrators are told.</summary>
    Person,

    /// <summary>Nothing can be posted in the conversation: its schedules pause, and its keeper is told.</summary>
    Conversation,

    /// <summary>The platform or its administrators forbid it: our administrators are told, once.</summary>
    Permission,

    /// <summary>Not the platform's: the card was written by a release that knew more than this one. Our administrators are told, once.</summary>
    Release,

    /// <summary>Nothing works in the whole workspace until it is set up again: its messages wait, and our administrators are told.</summary>
    Workspace,
}
