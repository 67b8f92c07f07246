namespace CxBot.Core.Web;

/// <summary>What is needed to judge a token could not be fetched; a later try may succeed.</summary>
public sealed class TabSignInUnavailableException(Exception inner) : Exception("A token of a tab can't be judged now.", inner);
