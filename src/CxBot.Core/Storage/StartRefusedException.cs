namespace CxBot.Core.Storage;

/// <summary>CxBot cannot start; the message says what is wrong and how to mend it, and is all that the administrator sees.</summary>
public sealed class StartRefusedException(string sentence) : Exception(sentence);
