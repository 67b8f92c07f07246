namespace CxBot.Core.Storage;

/// <summary>The same act was taken by another transaction meanwhile; this one must not be kept.</summary>
internal sealed class DuplicateReceiptException(string key) : Exception($"The act {key} was taken already.");
