namespace CxBot.Core.Chat;

/// <summary>A command as the catalog keeps it: one instance to ask for its name and usage, and how to make another that runs.</summary>
internal sealed record CommandEntry(ICommand Sample, HandlerEntry Handler);
