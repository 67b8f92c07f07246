using CxBot.Core.Chat;

namespace CxBot.Core.People.Import;

/// <summary>What is wrong with a line of a list, and how to mend it.</summary>
internal sealed record TeamListFault(int Line, Text Sentence);
