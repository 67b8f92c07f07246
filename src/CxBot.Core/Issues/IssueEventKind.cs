namespace CxBot.Core.Issues;

/// <summary>What happened to an issue. Kept by name: add, never rename.</summary>
public enum IssueEventKind
{
    /// <summary>It was written down.</summary>
    Reported,

    /// <summary>Somebody was asked to take it.</summary>
    Asked,

    /// <summary>Somebody took it.</summary>
    Taken,

    /// <summary>It was handed to somebody.</summary>
    Handed,

    /// <summary>Somebody spoke to the customer.</summary>
    Contacted,

    /// <summary>Somebody wrote a note.</summary>
    Noted,

    /// <summary>It was brought to a good end.</summary>
    Recovered,

    /// <summary>Something was done, and the customer is not content yet.</summary>
    NotYet,

    /// <summary>It came back.</summary>
    Reopened,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>Somebody said what kind of trouble it is; its words are the kind.</summary>
    Sorted,

    /// <summary>It was restricted to a few.</summary>
    Restricted,

    /// <summary>Something was done to make it right; its words say what, its person approved it if somebody had to.</summary>
    Gestured,

    /// <summary>Something that costs more than one may spend was asked of a person.</summary>
    GestureAsked,

    /// <summary>A person declined it; its words are the reason.</summary>
    GestureDeclined,

    /// <summary>What was caught was answered; its words are the answer.</summary>
    Answered,

    /// <summary>A good end was confirmed later by somebody else, or by a survey.</summary>
    Confirmed,

    /// <summary>A person's credit was corrected; its words are the reason.</summary>
    Corrected,

    /// <summary>The customer was asked again some days later; its words are the <see cref="FollowUps.FollowUpResult"/>.</summary>
    FollowedUp,

    /// <summary>Nobody took it in time, and somebody else was asked.</summary>
    AskedNext,

    /// <summary>Whoever was responsible is gone, and it waits for somebody again.</summary>
    GivenBack,

    /// <summary>Nobody is reminded of it for a while.</summary>
    Snoozed,

    /// <summary>Something was promised to the customer.</summary>
    Promised,

    /// <summary>It came to a good end in the promised time.</summary>
    PromiseKept,

    /// <summary>The promised moment passed.</summary>
    PromiseBroken,

    /// <summary>Somebody else met the same.</summary>
    MetToo,

    /// <summary>The customer said in a survey that it is good, which changes nothing; its words are theirs.</summary>
    SurveyGood,

    /// <summary>The customer said in a survey that it is not good; its words are theirs.</summary>
    SurveyBad,

    /// <summary>Somebody wrote down what the customer really needed.</summary>
    NeedSaid,

    /// <summary>Somebody said why it happened; its words are the <see cref="Causes.IssueCause"/>, empty where nobody knows any more.</summary>
    CauseSaid,

    /// <summary>The title was changed; its words are the former one.</summary>
    TitleChanged,

    /// <summary>What happened was told anew; its words are the former ones. Never shown in a channel.</summary>
    StoryChanged,

    /// <summary>It turned out to belong to another contact point; its words are the former one's name, empty for none.</summary>
    PointChanged,

    /// <summary>It is more urgent than it was, or less; its words are the former <see cref="IssueUrgency"/>.</summary>
    UrgencyChanged,

    /// <summary>A customer is affected after all, or none is; its words are the former <see cref="IssueKind"/>.</summary>
    KindChanged,

    /// <summary>What they were told, or how they are reached, was changed; its words are the former ones. Never shown in a channel.</summary>
    ToldChanged,
}
