namespace CxBot.Core.Storage;

/// <summary>A row that is written once, many times a second: by a prepared statement (<see cref="CxDb.Append"/>) instead of EF's tracking.</summary>
public interface IAppendOnly;
