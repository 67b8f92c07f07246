namespace CxBot.Teams;

/// <summary>Where an answer is posted besides, or instead of, the HTTP body.</summary>
[Flags]
internal enum FurtherPost
{
    /// <summary>The body says it all.</summary>
    None = 0,

    /// <summary>To everybody at the place.</summary>
    Room = 1,

    /// <summary>To the actor's one-to-one chat.</summary>
    Chat = 2,

    /// <summary>In the place of the message that was pressed: a body changes it for the moment only, an edit for good.</summary>
    InPlace = 4,
}
