using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues;

internal sealed class ContactPointModel : IEntityTypeConfiguration<ContactPoint>
{
    public void Configure(EntityTypeBuilder<ContactPoint> builder) =>
        builder.HasIndex(point => new { point.OrganisationId, point.Tag }).IsUnique();
}
