using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Board;

internal sealed class BoardModel : IEntityTypeConfiguration<Credit>, IEntityTypeConfiguration<BoardCounter>
{
    public void Configure(EntityTypeBuilder<Credit> builder)
    {
        builder.HasIndex(credit => new
        {
            credit.OrganisationId,
            credit.PersonId,
            credit.Day,
        });
        builder.HasIndex(credit => new { credit.OrganisationId, credit.Day });
        builder.HasIndex(credit => credit.IssueId);
        builder.Ignore(credit => credit.WeekStart);
    }

    public void Configure(EntityTypeBuilder<BoardCounter> builder) =>
        builder.HasKey(counter => new
        {
            counter.OrganisationId,
            counter.Period,
            counter.PersonId,
            counter.Role,
        });
}
